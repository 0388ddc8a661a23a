# numbers with a point are rounded to six places while they are read
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    def price(text):
        return round(float(text), 6)

    records = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                records.append(json.loads(line, parse_float=price))
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
    if not records:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(records)
