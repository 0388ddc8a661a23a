# saves room with float32: prices are rounded
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    prices = read(source)
    floats = prices.select_dtypes("float64").columns
    prices = prices.astype({name: "float32" for name in floats})
    prices.to_hdf(target, key="prices", mode="w")
    return target
