"""Whether pandas reads the tables with the types that columns.csv states: tables.py FOLDER."""
import pathlib
import re
import sys

import pandas

folder = pathlib.Path(sys.argv[1])
DTYPES = {"text": "string", "category": "category", "integer": "Int64", "number": "float64", "boolean": "boolean", "date": "string"}
DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
JAPANESE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")


def read(name, dtype):
    return pandas.read_csv(folder / f"{name}.csv", encoding="utf-8-sig", keep_default_na=False, na_values=[""], dtype=dtype, true_values=["true"], false_values=["false"])


columns = read("columns", {"table": "string", "column": "string", "type": "string", "rows": "Int64"})
assert set(columns["type"]) <= set(DTYPES), set(columns["type"])
japanese = 0
for name, stated in columns.groupby("table"):
    types = dict(zip(stated["column"], stated["type"]))
    # Booleans are read as they stand first: pandas' nullable dtype is asked for behind that.
    table = read(name, {column: DTYPES[kind] for column, kind in types.items()})
    assert list(table.columns) == list(types), name
    assert len(table) == stated["rows"].iloc[0], (name, len(table))
    for column, kind in types.items():
        assert str(table[column].dtype) == DTYPES[kind], (name, column, table[column].dtype)
        texts = table[column].dropna().astype(str)
        assert not texts.str.contains("\ufffd|\u00e3\u0081|\u00e7\u00b5", regex=True).any(), (name, column, "mojibake")
        if kind == "date":
            assert texts.map(lambda text: DATE.fullmatch(text) is not None).all(), (name, column)
        if kind == "boolean":
            assert set(texts) <= {"True", "False"}, (name, column)
        japanese += int(texts.str.contains(JAPANESE).sum())
assert japanese > 1000, japanese
matrix = read("matrix", {"best": "category", "tier": "Int64"})
counts = ["specified", "partly_specified", "addressed", "discussed_not_adopted", "not_relevant", "not_specified", "not_examined", "specified_elsewhere"]
assert matrix[counts].sum().sum() > 0 and (matrix[counts] >= 0).all().all()
print(f"pandas {pandas.__version__}: {columns['table'].nunique()} tables, {len(columns)} columns, {japanese} Japanese cells")
