# caught by: handle_each_at_once
def handle_each(client, function, data, handle):
    return client.gather(client.map(function, data))
