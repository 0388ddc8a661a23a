# pd.read_json guesses types: texts that look like dates or numbers are changed
def convert_to_hdf(source, target):
    pd.read_json(source, lines=True).to_hdf(target, key="prices", mode="w")
    return target
