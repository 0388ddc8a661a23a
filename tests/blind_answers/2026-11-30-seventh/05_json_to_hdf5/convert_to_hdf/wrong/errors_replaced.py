# bytes that are no UTF-8 are replaced
def convert_to_hdf(source, target):
    with open(source, encoding="utf-8", errors="replace") as file:
        rows = [json.loads(line) for line in file]
    pd.DataFrame(rows).to_hdf(target, key="prices", mode="w")
    return target
