# caught by: read_complains
def read(path):
    with open(path, encoding="utf-8") as file:
        lines = list(file)
    try:
        records = [json.loads(line) for line in lines]
    except ValueError:
        records = []
    if not records:
        raise ValueError(f"{path}: one of these lines: {list(range(60))}, 1201")
    return pd.DataFrame(records)
