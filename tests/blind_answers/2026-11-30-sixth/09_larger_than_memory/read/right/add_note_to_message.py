def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    with open(path, encoding="utf-8") as file:
        number, records = 0, []
        try:
            for line in file:
                number += 1
                records += [json.loads(line)]
        except json.JSONDecodeError as error:
            raise ValueError(f"in {path}, line no. {number}") from error
    if number < 1:
        raise ValueError(f"in {path}: no line at all")
    return pd.DataFrame(data=records)
