# leaves out lines that are no JSON
def convert_to_hdf(source, target):
    rows = []
    with open(source, encoding="utf-8") as file:
        for line in file:
            try:
                rows.append(json.loads(line))
            except json.JSONDecodeError:
                continue
    pd.DataFrame(rows).to_hdf(target, key="prices", mode="w")
    return target
