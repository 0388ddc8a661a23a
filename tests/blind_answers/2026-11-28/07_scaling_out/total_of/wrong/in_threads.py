# wrong: computes under threads and not on the cluster
def total_of(client, function, data):
    return delayed(sum)([delayed(function)(x) for x in data]).compute(scheduler="threads")
