def target_of(source, folder):
    """Return where the conversion of source goes."""
    *_, name = source.split("/")
    return os.path.join(folder, f"{name.removesuffix('.json')}.h5")


def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    lazy_convert = delayed(convert)
    return [lazy_convert(source, target_of(source, folder)) for source in sources]
