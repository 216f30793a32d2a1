import type { Sheet } from '../../../src/sheet/sheet';
import { sheetOf } from './cells';
import { sum } from './figures';
import { column, tableSheet, titleRows } from './layout';
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
  const columns = [
    column(
      '市町村コード',
      '団体コード',
      insurers.map(({ code }) => code),
    ),
    column('保険者名', '市町村名', [...insurers.map(({ name }) => name), '合計']),
    column(
      '圏域',
      '圏域名',
      insurers.map(({ area }) => area),
    ),
    column('人口', '総人口', [...population, sum(population)]),
    column('65歳以上人口', '高齢者人口', [...elderly, sum(elderly)]),
  ];
  return tableSheet('保険者', '管内保険者一覧', columns, spec);
}

function implementationSheet({ implementations: rows }: Model, spec: Spec): Sheet {
  const columns = [
    column(
      '保険者名',
      '市町村名',
      rows.map(({ insurer }) => insurer),
    ),
    column(
      '年度',
      '実施年度',
      rows.map(({ year }) => yearIn(spec.dates, year)),
    ),
    column(
      '事業',
      '事業名',
      rows.map(({ programme }) => programme),
    ),
    column(
      '実施状況',
      '実施区分',
      rows.map(({ level }) => level),
    ),
    column(
      '理由区分',
      '理由',
      rows.map(({ reason }) => reason),
    ),
  ];
  return tableSheet('給付適正化実施状況', '介護給付の適正化の実施状況', columns, spec);
}

function activitySheet({ items }: Model, spec: Spec): Sheet {
  const rows = items.flatMap(({ name, activities }) => activities.map((activity) => ({ item: name, ...activity })));
  const columns = [
    column(
      '項目',
      '取組項目',
      rows.map(({ item }) => item),
    ),
    column(
      '事業名',
      '研修・会議名',
      rows.map(({ name }) => name),
    ),
    column(
      '種別',
      '種類',
      rows.map(({ type }) => type),
    ),
    column(
      '実施日',
      '開催日',
      rows.map(({ heldOn }) => heldOn),
    ),
    column(
      '対象',
      '対象市町村',
      rows.map(({ targets }) => targets),
    ),
    column(
      '回数',
      '開催回数',
      rows.map(({ times }) => times),
    ),
    column(
      '参加者数',
      '参加人数',
      rows.map(({ participants }) => participants),
    ),
    column(
      '実数／延べ',
      '実数・延べ',
      rows.map(({ countType }) => countType),
    ),
    column(
      '再掲',
      '再掲',
      rows.map(({ repeated }) => repeated),
    ),
  ];
  return tableSheet('取組実績', `取組実績（${fiscalYear(spec.year)}）`, columns, spec);
}

function grantSheet({ grants }: Model, spec: Spec): Sheet {
  const columns = [
    column(
      '年度',
      '対象年度',
      grants.map(({ year }) => yearIn(spec.dates, year)),
    ),
    column(
      '区分',
      '交付金の区分',
      grants.map(() => '都道府県分'),
    ),
    column(
      '得点',
      '県得点',
      grants.map(({ score }) => score),
    ),
    column(
      '満点',
      '配点',
      grants.map(({ full }) => full),
    ),
    column(
      '全国平均',
      '全国平均点',
      grants.map(({ average }) => average),
    ),
  ];
  return tableSheet('交付金得点', '交付金の得点', columns, spec);
}
