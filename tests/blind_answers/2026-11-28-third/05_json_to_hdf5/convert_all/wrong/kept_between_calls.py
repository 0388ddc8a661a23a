# the list is a default argument and kept between calls
def convert_all(convert, sources, folder, conversions=[]):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    for source in sources:
        conversions.append(delayed(convert)(source, str(Path(folder, Path(source).stem + ".h5"))))
    return conversions
