def convert_to_hdf(source, target):
    """Take the old file away first, after reading."""
    table = read(source)
    Path(target).unlink(missing_ok=True)
    table.to_hdf(target, key="prices")
    return target
