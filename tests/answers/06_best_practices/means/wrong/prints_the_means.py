# caught by: means_graph
def means(load, stations):
    z = delayed([delayed(mean)(delayed(load)(s)) for s in stations])
    print(z.compute(scheduler="sync"))
    return z
