# wrong: read_json guesses types
def convert_to_hdf(source, target):
    pd.read_json(source, lines=True).to_hdf(target, key="prices", mode="w")
    return target
