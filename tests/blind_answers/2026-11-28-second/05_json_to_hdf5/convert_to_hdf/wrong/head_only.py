# only the first 15,600 lines
def convert_to_hdf(source, target):
    with open(source, encoding="utf-8") as file:
        records = [json.loads(line) for line in islice(file, rows)]
    pd.DataFrame(records).to_hdf(target, key="prices", mode="w")
    return target
