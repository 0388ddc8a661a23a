def convert_all(convert, sources, folder):
    targets = [os.path.join(folder, os.path.basename(source)[: -len(".json")] + ".h5") for source in sources]
    return list(map(delayed(convert), sources, targets))
