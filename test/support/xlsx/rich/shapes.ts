const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A picture and a text box. */
export function drawingPart(): string {
  return (
    `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">` +
    anchored(
      3,
      '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="図 1" descr="印（架空）"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill>' +
        `<a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>${shape()}</xdr:pic>`,
    ) +
    anchored(
      7,
      '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="3" name="テキスト ボックス 2"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr>' +
        `${shape()}<xdr:txBody><a:bodyPr/><a:p><a:r><a:rPr lang="ja-JP" sz="1050"/><a:t>注意（架空）</a:t></a:r></a:p></xdr:txBody></xdr:sp>`,
    ) +
    '</xdr:wsDr>'
  );
}

function anchored(row: number, content: string): string {
  const place = (name: string, at: number) =>
    `<xdr:${name}><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return `<xdr:twoCellAnchor>${place('from', row)}${place('to', row + 2)}${content}<xdr:clientData/></xdr:twoCellAnchor>`;
}

function shape(): string {
  return (
    '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm>' +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>'
  );
}

/** The box of a comment, and a form button. */
export function vmlPart(): string {
  const data = (type: string, inner: string) => `<x:ClientData ObjectType="${type}">${inner}</x:ClientData>`;
  const at = '<x:Anchor>1, 15, 0, 2, 3, 15, 3, 16</x:Anchor>';
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" ' +
    'path="m,l,21600r21600,l21600,xe"/><v:shapetype id="_x0000_t201" coordsize="21600,21600" o:spt="201" ' +
    'path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1026" type="#_x0000_t202" style="visibility:hidden">' +
    `${data('Note', `${at}<x:Row>1</x:Row><x:Column>0</x:Column>`)}</v:shape><v:shape id="_x0000_s1025" type="#_x0000_t201" ` +
    `o:button="t"><v:textbox><div>集計</div></v:textbox>${data('Button', `${at}<x:FmlaMacro>[0]!集計する</x:FmlaMacro>`)}` +
    '</v:shape></xml>'
  );
}
