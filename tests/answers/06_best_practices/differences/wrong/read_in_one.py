# caught by: differences_graph
def differences(load, stations):
    def read_all(names):
        return [load(n) for n in names]

    lists = delayed(read_all)(stations)
    means = [delayed(mean)(lists[i]) for i in range(len(stations))]
    overall = delayed(mean)(means)
    return delayed([m - overall for m in means])
