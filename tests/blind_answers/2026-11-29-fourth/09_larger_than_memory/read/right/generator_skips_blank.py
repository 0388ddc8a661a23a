def _records(path):
    """Yield the records of a file; blank lines are passed over but counted."""
    with open(path, encoding="utf-8") as file:
        number = 0
        for line in file:
            number += 1
            if line.isspace():
                continue
            try:
                record = json.loads(line)
            except json.JSONDecodeError:
                raise ValueError(f"{Path(path).name}: line {number} is no JSON") from None
            yield record


def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    found = list(_records(path))
    if len(found) == 0:
        raise ValueError("nothing in " + str(path))
    return pd.DataFrame(found)
