"""How tables differ, in words."""

import pandas as pd
import pytest

from course import drawn, edges
from course.tables import difference, records

TABLE = pd.DataFrame({"name": ["a", None], "price": [1.0, 2.5]})


@pytest.mark.parametrize(
    ("found", "words"),
    [
        ([1], "it is no table but list"),
        (TABLE[["price", "name"]], "its columns are ['price', 'name'] and not"),
        (TABLE[:1], "it has 1 rows and not 2"),
        (TABLE.assign(price=[1, 2]), "its column price holds whole numbers and not numbers with a point"),
        (TABLE.assign(price=[1.0, 2.0]), "its column price is [1.0, 2.0] … and not [1.0, 2.5] …"),
    ],
)
def test_a_difference_is_said(found, words):
    assert words in difference(found, TABLE)
    assert difference(TABLE.copy(), TABLE) == ""


def test_tables_as_lists_of_records():
    tables = [pd.DataFrame(table) for (table,) in [*edges(records()), *drawn(records())]]
    assert {1, 3, 5, 60, 7} == set(map(len, tables))
    assert any(table.duplicated().any() for table in tables)
    assert all(not difference(table, table.copy()) for table in tables)
