def target_of(source, folder):
    """Return where the HDF5 file of a source lies."""
    name = os.path.basename(source)
    return os.path.join(folder, name.removesuffix(".json") + ".h5")


def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    lazy_convert = delayed(convert)
    conversions = []
    for source in sources:
        conversions.append(lazy_convert(source, target_of(source, folder)))
    return conversions
