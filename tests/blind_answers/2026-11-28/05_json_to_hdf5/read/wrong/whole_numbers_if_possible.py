# wrong: 116.0 becomes 116
def read(path):
    records = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                records.append(json.loads(line))
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
    if not records:
        raise ValueError(f"{path} is empty")
    table = pd.DataFrame(records)
    for name in table.select_dtypes("float"):
        if (table[name] % 1 == 0).all():
            table[name] = table[name].astype(int)
    return table
