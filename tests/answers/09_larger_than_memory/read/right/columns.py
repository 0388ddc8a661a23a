def read(path):
    columns = {}
    number = 0
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                record = json.loads(line)
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
            for name, value in record.items():
                columns.setdefault(name, []).append(value)
    if number == 0:
        raise ValueError(f"{path}: no records")
    return pd.DataFrame(columns)
