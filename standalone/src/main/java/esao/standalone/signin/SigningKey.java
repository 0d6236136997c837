package esao.standalone.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import esao.standalone.start.DataFolder;
import java.text.ParseException;

/**
 * The key that signs the demonstration's tokens. It is made at the first start and kept with the keys of the data
 * folder, so a token survives a restart.
 */
final class SigningKey {

    private static final String NAME = "sign-in.jwk";

    private SigningKey() {}

    /**
     * Reads the key, or makes it on first use.
     *
     * @throws IllegalStateException if what is kept is no key
     */
    static ECKey in(DataFolder folder) {
        try {
            return ECKey.parse(folder.secret(NAME, SigningKey::fresh));
        } catch (ParseException damaged) {
            throw new IllegalStateException("The key %s in %s is damaged".formatted(NAME, folder.keys()), damaged);
        }
    }

    private static String fresh() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("This JDK cannot make a P-256 key", impossible);
        }
    }
}
