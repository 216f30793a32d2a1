import { openOfficeWorkbook } from '../../workbook/office';
import { foreignSheets } from './guard';
import { failureOf, isAsExpected, linesOf, type Hands, type Line, type Probe, type Request } from './probe';

interface Asked {
  readonly sentence: string;
  /** Goes on by itself after so many seconds; otherwise when the tester presses the button. */
  readonly seconds?: number;
}

const ASKED: Readonly<Record<Request, Asked>> = {
  'own-event': { sentence: '知らせを待っています。何もしないでください。', seconds: 3 },
  type: {
    sentence: '表示されているシートのセル B2 に「あ」と入力し、Enter を押してから、「できました」を押してください。',
  },
  'edit-cell': {
    sentence: '20 秒のうちに、セル B2 をダブルクリックして「あ」と打ち、Enter を押さずに待ってください。',
    seconds: 20,
  },
  'leave-cell': { sentence: 'シートに戻って Esc を押し、編集を終えてから、「できました」を押してください。' },
  'protect-sheet': {
    sentence:
      '［校閲］の［シートの保護］で、表示中のシートを保護し（パスワードなし）、「できました」を押してください。',
  },
  'unprotect-sheet': { sentence: '［シート保護の解除］をして、「できました」を押してください。' },
  'protect-book': {
    sentence: '［校閲］の［ブックの保護］で、構成を保護し（パスワードなし）、「できました」を押してください。',
  },
  'unprotect-book': { sentence: '［ブックの保護］をもう一度押して解除し、「できました」を押してください。' },
};

/** The trial's page: a button a probe, its lines below it, and all of it as text to be copied. */
export class Page implements Hands {
  private isRunning = false;

  constructor(
    private readonly list: HTMLElement,
    private readonly asking: HTMLElement,
    private readonly record: HTMLTextAreaElement,
  ) {}

  show(probes: readonly Probe[], heading: string): void {
    this.write(heading);
    for (const [at, probe] of probes.entries()) {
      const item = append(this.list, 'section');
      const results = document.createElement('div');
      button(item, `${at + 1} ${probe.title}`, () => void this.run(at + 1, probe, results));
      item.append(results);
    }
  }

  async ask(request: Request): Promise<void> {
    const { sentence, seconds } = ASKED[request];
    this.asking.replaceChildren();
    append(this.asking, 'p', sentence);
    this.asking.scrollIntoView();
    await new Promise<void>((resolve) => {
      if (seconds === undefined) button(this.asking, 'できました', resolve);
      else setTimeout(resolve, seconds * 1000);
    });
    this.asking.replaceChildren();
  }

  vanish(): void {
    setTimeout(() => location.reload(), 0);
  }

  private async run(number: number, probe: Probe, results: HTMLElement): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    results.replaceChildren();
    append(results, 'p', '試しています。');
    const refusal = await refusalToTry();
    const lines = refusal === undefined ? await linesOf(probe, this) : [];
    results.replaceChildren();
    const differing = lines.filter((line) => !isAsExpected(line));
    const summary = refusal ?? `${lines.length} 件のうち、違うもの ${differing.length} 件`;
    for (const text of [summary, ...lines.map(told)]) append(results, 'p', text);
    this.write(`【${number}】${summary}`, ...lines.map(told));
    this.isRunning = false;
  }

  private write(...lines: readonly string[]): void {
    this.record.value += `${lines.join('\n')}\n`;
  }
}

/** Why nothing may be tried in this workbook. */
async function refusalToTry(): Promise<string | undefined> {
  try {
    const foreign = foreignSheets(await openOfficeWorkbook().read());
    if (foreign.length === 0) return undefined;
    return `シート『${foreign.join('』『')}』に内容があります。新しい空のブックで試してください。`;
  } catch (cause) {
    return cause instanceof Error ? cause.message : failureOf(cause);
  }
}

function told(line: Line): string {
  const { what, expected, found, rules } = line;
  const sign = expected === null ? '・' : isAsExpected(line) ? '○' : '×';
  const outcome = isAsExpected(line) ? found : `${found}（予想：${expected}）`;
  return `${sign} ${what}：${outcome}［${rules.join(' ')}］`;
}

function append(parent: HTMLElement, tag: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.append(element);
  return element;
}

function button(parent: HTMLElement, text: string, press: () => void): void {
  append(parent, 'button', text).addEventListener('click', press);
}
