def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    lazy = delayed(convert)
    result = []
    for source in sources:
        name = os.path.basename(source).removesuffix(".json")
        result.append(lazy(source, os.path.join(folder, f"{name}.h5")))
    return result
