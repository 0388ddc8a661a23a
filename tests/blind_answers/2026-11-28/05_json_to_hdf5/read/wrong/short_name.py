# wrong: names the file up to its first point only
def read(path):
    name = Path(path).name.split(".")[0]
    records = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                records.append(json.loads(line))
            except ValueError as error:
                raise ValueError(f"{name}, line {number}") from error
    if not records:
        raise ValueError(f"{name} is empty")
    return pd.DataFrame(records)
