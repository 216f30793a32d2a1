const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/** A pivot table of 一覧（架空）!A1:B5 at H1, and a slicer that chooses its rows. */
export const PIVOT =
  `<pivotTableDefinition xmlns="${MAIN}" name="ピボットテーブル1" cacheId="7" dataCaption="値" updatedVersion="6" ` +
  'minRefreshableVersion="3" useAutoFormatting="1" itemPrintTitles="1" createdVersion="6" indent="0" outline="1" outlineData="1">' +
  '<location ref="H1:I4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2">' +
  '<pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField>' +
  '<pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields>' +
  '<rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems>' +
  '<dataFields count="1"><dataField name="合計 / 件数" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>';

export const CACHE =
  `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshedBy="担当者" refreshedDate="45000" ` +
  'createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="4"><cacheSource type="worksheet">' +
  '<worksheetSource ref="A1:B5" sheet="一覧（架空）"/></cacheSource><cacheFields count="2"><cacheField name="区分" numFmtId="0">' +
  '<sharedItems count="2"><s v="甲"/><s v="乙"/></sharedItems></cacheField><cacheField name="件数" numFmtId="0"><sharedItems ' +
  'containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="1" maxValue="4"/></cacheField>' +
  `</cacheFields><extLst><ext uri="{725AE2AE-9491-48be-B2B4-4EB974FC3084}" xmlns:x14="${X14}"><x14:pivotCacheDefinition ` +
  'pivotCacheId="7"/></ext></extLst></pivotCacheDefinition>';

export const CACHE_RECORDS =
  `<pivotCacheRecords xmlns="${MAIN}" count="4"><r><x v="0"/><n v="1"/></r><r><x v="1"/><n v="2"/></r>` +
  '<r><x v="0"/><n v="3"/></r><r><x v="1"/><n v="4"/></r></pivotCacheRecords>';

export const SLICER = `<slicers xmlns="${X14}"><slicer name="区分" cache="スライサー_区分" caption="区分" rowHeight="241300"/></slicers>`;

export const SLICER_CACHE =
  `<slicerCacheDefinition xmlns="${X14}" name="スライサー_区分" sourceName="区分"><pivotTables><pivotTable tabId="90" ` +
  'name="ピボットテーブル1"/></pivotTables><data><tabular pivotCacheId="7"><items count="2"><i x="0" s="1"/><i x="1" s="1"/>' +
  '</items></tabular></data></slicerCacheDefinition>';
