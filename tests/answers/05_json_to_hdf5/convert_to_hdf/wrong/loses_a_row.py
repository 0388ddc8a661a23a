# caught by: convert_to_hdf_value
def convert_to_hdf(source, target):
    with open(source, encoding="utf-8") as file:
        next(file)
        table = pd.DataFrame([json.loads(line) for line in file])
    table.to_hdf(target, key="prices", mode="w")
    return target
