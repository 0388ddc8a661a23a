def archive(save, publish, reports):
    return delayed(publish)(list(map(delayed(save), reports.keys(), reports.values())))
