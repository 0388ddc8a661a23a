# only the name of the scheduler
def choose(load, cores):
    return {"scheduler": min(("threads", "processes"), key=lambda name: forecast(load, cores, name, cores, 1))}
