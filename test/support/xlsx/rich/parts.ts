const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const PERSON = '{7A2C0001-0000-4000-8000-000000000001}';
const FIRST = '{7A2C0001-0000-4000-8000-000000000002}';
const REPLY = '{7A2C0001-0000-4000-8000-000000000003}';

/** What an Excel without threads shows of a thread, and the thread itself. */
export const COMMENTS =
  `<comments xmlns="${MAIN}"><authors><author>tc=${FIRST}</author></authors><commentList><comment ref="A2" authorId="0" ` +
  `shapeId="0"><text><t>[スレッド化されたコメント] 確認願います（架空）</t></text></comment></commentList></comments>`;

export const THREADED =
  `<ThreadedComments xmlns="${THREADS}"><threadedComment ref="A2" dT="2024-04-01T00:00:00.00" personId="${PERSON}" ` +
  `id="${FIRST}"><text>確認願います（架空）</text></threadedComment><threadedComment ref="A2" dT="2024-04-02T00:00:00.00" ` +
  `personId="${PERSON}" id="${REPLY}" parentId="${FIRST}"><text>済み（架空）</text></threadedComment></ThreadedComments>`;

export const PERSONS = `<personList xmlns="${THREADS}"><person displayName="担当者" id="${PERSON}" userId="担当者" providerId="None"/></personList>`;

/** The properties of a form button. */
export const CONTROL =
  '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="Button" lockText="1"/>';

export const EXTERNAL =
  `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="指標"/></sheetNames>` +
  '<sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>12</v></cell></row></sheetData></sheetDataSet></externalBook>' +
  '</externalLink>';

/** A picture of one point. */
export const PICTURE = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
