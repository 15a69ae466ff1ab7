"""What may befall a diary, done to one a thousand times: what was acknowledged has to be there."""
