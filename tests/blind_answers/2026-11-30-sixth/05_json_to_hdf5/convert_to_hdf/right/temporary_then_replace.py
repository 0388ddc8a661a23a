def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    frame = read(source)
    part = f"{target}.{os.getpid()}.part"
    try:
        frame.to_hdf(part, key="prices", mode="w")
        os.replace(part, target)
    finally:
        Path(part).unlink(missing_ok=True)
    return target
