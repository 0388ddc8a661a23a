def total_of(client, function, data):
    return delayed(sum)([delayed(function)(x) for x in data]).compute(scheduler=client)
