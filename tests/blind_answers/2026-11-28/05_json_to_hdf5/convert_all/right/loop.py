def convert_all(convert, sources, folder):
    lazy_convert = delayed(convert)
    result = []
    for source in sources:
        name = os.path.basename(source)
        name = name[: -len(".json")]
        result.append(lazy_convert(source, os.path.join(folder, name + ".h5")))
    return result
