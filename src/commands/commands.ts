import type { LiveWorkbook } from '../workbook/port/port';
import { Refusal } from '../workbook/port/refusal';
import { adding, generating, reporting } from './jobs';

export interface CommandSetting {
  readonly workbook: LiveWorkbook;
  /** Tells the person why nothing was done, where they see it although the pane may be closed. */
  readonly tell: (sentence: string) => Promise<void>;
  /** Called when a button's work is done: what the pane shows is older by now. */
  readonly done?: () => void;
}

/** What a ribbon button does; gives the sheet that then stands in view. */
type Command = (workbook: LiveWorkbook) => Promise<string | undefined>;

async function reported(workbook: LiveWorkbook): Promise<string> {
  const { report } = await reporting();
  return (await report(workbook)).sheet;
}

/** The buttons of the ribbon, by the function names of the manifest. Their result is left on a sheet. */
export const COMMANDS = {
  checkWorkbook: reported,
  makeForms: async (workbook) => {
    const { generate } = await generating();
    const { written, sheets } = await generate(workbook, workbook, { onlyForms: false, allowErrors: false });
    return written ? sheets[0]?.name : reported(workbook);
  },
  addInputSheets: async (workbook) => {
    const { addInputSheets } = await adding();
    return (await addInputSheets(workbook)).sheets[0];
  },
} as const satisfies Readonly<Record<string, Command>>;

/** Connects the buttons. To be called once, when Office is ready. */
export function associateCommands(setting: CommandSetting): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void carryOut(command, setting, event));
  }
}

/** Connects the buttons where this Excel cannot do their work: each only has the reason shown. */
export function refuseCommands(show: () => Promise<void>): void {
  for (const name of Object.keys(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void show()
        .catch(() => undefined)
        .finally(() => event.completed());
    });
  }
}

/** Excel waits for `completed`, whatever happens. */
async function carryOut(
  command: Command,
  { workbook, tell, done }: CommandSetting,
  event: Office.AddinCommands.Event,
): Promise<void> {
  try {
    await workbook.recover();
    const sheet = await command(workbook);
    if (sheet !== undefined) await workbook.reveal(sheet, { row: 0, column: 0 });
    done?.();
  } catch (cause) {
    await tell(cause instanceof Refusal ? cause.message : UNFORESEEN).catch(() => undefined);
  } finally {
    event.completed();
  }
}

const UNFORESEEN = '予期しない不具合で処理を止めました。ブックを保存してから、もう一度押してください。';
