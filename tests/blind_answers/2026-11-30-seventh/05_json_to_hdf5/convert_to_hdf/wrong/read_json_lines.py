# pandas reads the lines, and guesses types
def convert_to_hdf(source, target):
    table = pd.read_json(source, lines=True)
    table.to_hdf(target, key="prices", mode="w")
    return target
