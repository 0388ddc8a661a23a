# computes on threads of the notebook
def total_of(client, function, data):
    parts = [delayed(function)(x) for x in data]
    return delayed(sum)(parts).compute(scheduler="threads")
