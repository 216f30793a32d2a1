import type { Sheet } from '../../../src/sheet/sheet';
import { sheetOf } from './cells';
import { sum } from './figures';
import { column, columnsOf, tableSheet, titleRows } from './layout';
import type { Model } from './model';
import type { Spec } from './spec';
import { indicatorSheet } from './indicatorSheet';
import { itemSheets } from './itemSheets';
import { lastForms } from './lastForms';
import { officeSheet, planSheet } from './planSheets';
import { ratingSheet } from './ratingSheet';
import { fiscalYear, yearIn } from './times';

/** Lays a model out as its office does. */
export function sheetsOf(model: Model, spec: Spec): readonly Sheet[] {
  return [
    basicsSheet(model, spec),
    ...itemSheets(model, spec),
    indicatorSheet(model, spec),
    insurerSheet(model, spec),
    ratingSheet(model, spec),
    implementationSheet(model, spec),
    activitySheet(model, spec),
    grantSheet(model, spec),
    ...(spec.lastYear ? lastForms(model, spec) : []),
    ...(spec.plan ? [planSheet(model, spec), officeSheet(model)] : []),
  ];
}

function basicsSheet({ insurers }: Model, spec: Spec): Sheet {
  const [excellent, good, fair] = spec.thresholds;
  return sheetOf('基本情報', [
    ...titleRows(`${spec.prefecture}　自己評価作業用ファイル（${fiscalYear(spec.year)}）`, spec),
    ['都道府県名', spec.prefecture],
    ['対象年度', fiscalYear(spec.year)],
    ['計算方法', spec.method],
    ['評価基準◎', excellent],
    ['評価基準○', good],
    ['評価基準△', fair],
    ['保険者数', insurers.length],
    ['版', '照会中'],
  ]);
}

function insurerSheet({ insurers }: Model, spec: Spec): Sheet {
  const [population, elderly] = [insurers.map((one) => one.population), insurers.map((one) => one.elderly)];
  const own = columnsOf(insurers);
  const columns = [
    own('市町村コード', '団体コード', ({ code }) => code),
    column('保険者名', '市町村名', [...insurers.map(({ name }) => name), '合計']),
    own('圏域', '圏域名', ({ area }) => area),
    column('人口', '総人口', [...population, sum(population)]),
    column('65歳以上人口', '高齢者人口', [...elderly, sum(elderly)]),
  ];
  return tableSheet('保険者', '管内保険者一覧', columns, spec);
}

function implementationSheet({ implementations: rows }: Model, spec: Spec): Sheet {
  const own = columnsOf(rows);
  const columns = [
    own('保険者名', '市町村名', ({ insurer }) => insurer),
    own('年度', '実施年度', ({ year }) => yearIn(spec.dates, year)),
    own('事業', '事業名', ({ programme }) => programme),
    own('実施状況', '実施区分', ({ level }) => level),
    own('理由区分', '理由', ({ reason }) => reason),
  ];
  return tableSheet('給付適正化実施状況', '介護給付の適正化の実施状況', columns, spec);
}

function activitySheet({ items }: Model, spec: Spec): Sheet {
  const rows = items.flatMap(({ name, activities }) => activities.map((activity) => ({ item: name, ...activity })));
  const own = columnsOf(rows);
  const columns = [
    own('項目', '取組項目', ({ item }) => item),
    own('事業名', '研修・会議名', ({ name }) => name),
    own('種別', '種類', ({ type }) => type),
    own('実施日', '開催日', ({ heldOn }) => heldOn),
    own('対象', '対象市町村', ({ targets }) => targets),
    own('回数', '開催回数', ({ times }) => times),
    own('参加者数', '参加人数', ({ participants }) => participants),
    own('実数／延べ', '実数・延べ', ({ countType }) => countType),
    own('再掲', '再掲', ({ repeated }) => repeated),
  ];
  return tableSheet('取組実績', `取組実績（${fiscalYear(spec.year)}）`, columns, spec);
}

function grantSheet({ grants }: Model, spec: Spec): Sheet {
  const own = columnsOf(grants);
  const columns = [
    own('年度', '対象年度', ({ year }) => yearIn(spec.dates, year)),
    own('区分', '交付金の区分', () => '都道府県分'),
    own('得点', '県得点', ({ score }) => score),
    own('満点', '配点', ({ full }) => full),
    own('全国平均', '全国平均点', ({ average }) => average),
  ];
  return tableSheet('交付金得点', '交付金の得点', columns, spec);
}
