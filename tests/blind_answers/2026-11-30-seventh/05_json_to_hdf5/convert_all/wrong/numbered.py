# targets are numbered
def convert_all(convert, sources, folder):
    return [delayed(convert)(s, os.path.join(folder, f"{n}.h5")) for n, s in enumerate(sources)]
