def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    result = []
    for s in sources:
        base, ending = os.path.splitext(os.path.basename(s))
        result.append(delayed(convert)(s, os.path.join(folder, base + ".h5")))
    return result
