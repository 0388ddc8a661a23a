# handle is called on the cluster
def handle_each(client, function, data, handle):
    def both(x):
        result = function(x)
        handle(x, result)
        return result

    return client.gather(client.map(both, data))
