def convert_all(convert, sources, folder):
    names = (str(source).rpartition("/")[2].rpartition(".json")[0] for source in sources)
    return [delayed(convert)(source, "/".join([str(folder), name + ".h5"])) for source, name in zip(sources, names, strict=True)]
