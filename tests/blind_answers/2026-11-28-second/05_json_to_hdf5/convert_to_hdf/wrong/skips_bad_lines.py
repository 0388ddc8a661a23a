# lines that cannot be read are left out quietly
def convert_to_hdf(source, target):
    records = []
    with open(source, encoding="utf-8") as file:
        for line in file:
            try:
                records.append(json.loads(line))
            except ValueError:
                pass
    pd.DataFrame(records).to_hdf(target, key="prices", mode="w")
    return target
