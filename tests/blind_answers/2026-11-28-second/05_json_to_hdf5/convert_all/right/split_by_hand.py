def convert_all(convert, sources, folder):
    result = []
    for i in range(len(sources)):
        *_, name = sources[i].split("/")
        stem, _, ending = name.rpartition(".")
        result += [delayed(convert)(sources[i], "/".join([folder, stem + ".h5"]))]
    return result
