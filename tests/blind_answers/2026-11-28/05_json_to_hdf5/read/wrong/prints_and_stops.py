# wrong: prints what is wrong and returns what it has
def read(path):
    records = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                records.append(json.loads(line))
            except ValueError as error:
                print(f"{path}, line {number}: {error}")
                break
    if not records:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(records)
