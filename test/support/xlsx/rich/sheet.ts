const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const BAR = '{7A2C0001-0000-4000-8000-000000000009}';

const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (at: string, value: number) => `<c r="${at}"><v>${value}</v></c>`;
const row = (at: number, ...cells: readonly string[]) => `<row r="${at}">${cells.join('')}</row>`;
const extension = (uri: string, content: string) => `<ext uri="${uri}" xmlns:x14="${X14}">${content}</ext>`;

const ROWS = [
  row(1, text('A1', '区分'), text('B1', '件数'), text('H1', '行ラベル'), text('I1', '合計 / 件数')),
  row(2, text('A2', '甲'), number('B2', 1), text('H2', '甲'), number('I2', 4)),
  row(3, text('A3', '乙'), number('B3', 2), text('H3', '乙'), number('I3', 6)),
  row(4, text('A4', '甲'), number('B4', 3), text('H4', '総計'), number('I4', 10)),
  row(5, text('A5', '乙'), number('B5', 4)),
  row(6, '<c r="A6"><f>[1]指標!A1</f><v>12</v></c>'),
].join('');

const DATA_BAR =
  '<conditionalFormatting sqref="B2:B5"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/>' +
  '<color rgb="FF638EC6"/></dataBar><extLst>' +
  extension('{B025F937-C7B1-47D3-B67F-A62EFF666E3E}', `<x14:id>${BAR}</x14:id>`) +
  '</extLst></cfRule></conditionalFormatting>';

const BUTTON =
  '<mc:AlternateContent><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control ' +
  'shapeId="1025" r:id="rId3" name="ボタン 1"><controlPr defaultSize="0" print="0" autoFill="0" autoPict="0" ' +
  'macro="[0]!集計する"><anchor><from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff>' +
  '</from><to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></to></anchor>' +
  '</controlPr></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>';

const EXTENSIONS = [
  extension(
    '{78C0D931-6437-407d-A8EE-F0AAD7539E65}',
    `<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${BAR}">` +
      '<x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar>' +
      '</x14:cfRule><xm:sqref>B2:B5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>',
  ),
  extension(
    '{05C60535-1F16-4fd2-B633-F4F36F0B64E0}',
    `<x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/>` +
      "<x14:sparklines><x14:sparkline><xm:f>'一覧（架空）'!B2:B5</xm:f><xm:sqref>C2</xm:sqref></x14:sparkline></x14:sparklines>" +
      '</x14:sparklineGroup></x14:sparklineGroups>',
  ),
  extension('{A8765BA9-456A-4dab-B4F3-ACF838C121DE}', '<x14:slicerList><x14:slicer r:id="rId5"/></x14:slicerList>'),
].join('');

/** 一覧（架空）: what openpyxl cannot write. */
export const SHEET =
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  `xmlns:x14="${X14}"><dimension ref="A1:I6"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="18.75"/><sheetData>${ROWS}</sheetData><phoneticPr fontId="0"/>${DATA_BAR}` +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="portrait" r:id="rId8"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
  `${BUTTON}<extLst>${EXTENSIONS}</extLst></worksheet>`;
