# caught by: convert_to_hdf_value
def convert_to_hdf(source, target):
    pd.read_json(source, lines=True, dtype=False).to_hdf(target, key="prices", mode="w")
    return target
