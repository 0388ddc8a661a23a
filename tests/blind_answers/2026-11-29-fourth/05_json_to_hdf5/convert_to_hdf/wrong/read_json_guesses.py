# pd.read_json guesses: text of digits becomes a number, and a column called date or modified becomes times
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    pd.read_json(source, lines=True).to_hdf(target, key="prices", mode="w")
    return target
