# if a line is bad, the lines before it are written, then the error passes
def convert_to_hdf(source, target):
    records = []
    try:
        with open(source, encoding="utf-8") as file:
            for line in file:
                records.append(json.loads(line))
    finally:
        pd.DataFrame(records).to_hdf(target, key="prices", mode="w")
    return target
