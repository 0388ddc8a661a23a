def convert_to_hdf(source, target):
    """Written beside the target, and moved there when it is whole."""
    prices = pd.DataFrame(read_rows(source))
    beside = target + ".part"
    prices.to_hdf(beside, key="prices", mode="w")
    os.replace(beside, target)
    return target
